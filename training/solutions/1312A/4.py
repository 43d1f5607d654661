t = int(input())
while t:
    a, b = map(int, input().split())
    print(["YES", "NO"][a % b != 0])
    t -= 1
