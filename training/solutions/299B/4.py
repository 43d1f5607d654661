n, k = map(int, input().split())
a = input().strip().split(".")
m = max(len(x) for x in a)
print("YES" if m < k else "NO")
