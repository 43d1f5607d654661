n = int(input())
a = list(map(int, input().split()))
ok = all(abs(x - y) < 2 for x, y in zip(a, a[1:]))
print("YES" if ok else "NO")
