n = int(input())
s = input().strip()
f = dict(zip("123456789", input().split()))
print("".join(max(c, f[c]) for c in s))
