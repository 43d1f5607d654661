t = int(input())
for i in range(t):
    l, r = map(int, input().split())
    y = r // l * l
    print(l, y)
