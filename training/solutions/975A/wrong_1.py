n = int(input())
print(len({"".join(sorted(w)) for w in input().split()}))
