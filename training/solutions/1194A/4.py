t = int(input())
while t:
    a = input().split()
    print(int(a[1]) * 2)
    t -= 1
