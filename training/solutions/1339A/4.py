t = int(input())
while t > 0:
    print(input())
    t -= 1
