n = int(input())
for x in map(int, input().split()):
    r = int(x**0.5)
    if r * r == x and (r == 2 or r % 2):
        print("YES")
    else:
        print("NO")
