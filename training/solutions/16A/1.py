n, m = map(int, input().split())
a = [input() for _ in range(n)]
ok = all(len(set(s)) == 1 for s in a)
ok = ok and all(a[i] != a[i + 1] for i in range(n - 1))
print("YES" if ok else "NO")
