n = int(input())
a = list(map(int, input().split()))
print("YES" if a[0] == 1 or a[-1] == 1 else "NO")
