n, m, k = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
print("YES" if n > m or max(a) > max(b) or sum(a) > sum(b) else "NO")
