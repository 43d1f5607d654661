n, k = map(int, input().split())
s = input()
p = sorted(range(n), key=lambda i: s[i])
print("".join(s[i] for i in sorted(p[k:])))
