n = int(input())
a = sorted(map(int, input().split()))
print("YES" if a[-3] + a[-2] > a[-1] else "NO")
