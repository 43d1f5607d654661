n, k = map(int, input().split())
s = input()
print("YES" if max(s.count(c) for c in s) <= k else "NO")
