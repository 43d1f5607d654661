a = sorted(map(int, input().split()))
print("YES" if a[0] + a[3] + a[4] == a[1] + a[2] + a[5] or a[0] + a[2] + a[5] == a[1] + a[3] + a[4] else "NO")
