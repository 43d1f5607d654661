n = int(input())
a = input().split()
print("YES" if max(a.count(x) for x in a) <= n // 2 else "NO")
