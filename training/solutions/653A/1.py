n = int(input())
s = set(map(int, input().split()))
print("YES" if any(x + 1 in s and x + 2 in s for x in s) else "NO")
