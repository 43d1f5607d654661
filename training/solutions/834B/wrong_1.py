n, k = map(int, input().split())
s = input()
print("YES" if len(set(s)) > k else "NO")
