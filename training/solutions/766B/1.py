n = int(input())
a = sorted(map(int, input().split()))
print("YES" if any(a[i] + a[i + 1] > a[i + 2] for i in range(n - 2)) else "NO")
