n = int(input())
a = list(map(int, input().split()))
d = sum(a[i] > a[i + 1] for i in range(n - 1))
print("YES" if d <= 1 else "NO")
