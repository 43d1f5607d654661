n = int(input())
print(len({frozenset(w) for w in input().split()}))
