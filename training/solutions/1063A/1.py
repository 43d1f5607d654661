n = int(input())
s = input().strip()
print("".join(sorted(s)))
