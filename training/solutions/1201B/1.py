n = int(input())
a = list(map(int, input().split()))
s = sum(a)
print("YES" if s % 2 == 0 and 2 * max(a) <= s else "NO")
