n, l = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
p = [(a[i] - a[i - 1]) % l for i in range(n)]
q = [(b[i] - b[i - 1]) % l for i in range(n)]
ok = any(p[i:] + p[:i] == q for i in range(n))
print("YES" if ok else "NO")
