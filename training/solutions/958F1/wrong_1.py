n, m = map(int, input().split())
a = list(map(int, input().split()))
k = list(map(int, input().split()))
print("YES" if all(a.count(i + 1) >= k[i] for i in range(m)) else "NO")
