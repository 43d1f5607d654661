t = int(input())
a = list(map(int, input().split()))
for x in a:
    if x < 15:
        print("NO")
    elif 1 <= x % 14 <= 6:
        print("YES")
    else:
        print("NO")
