t = int(input())
for x in map(int, input().split()):
    print("YES" if 0 < x % 14 < 7 else "NO")
