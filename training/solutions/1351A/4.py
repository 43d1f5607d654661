n = int(input())
while n:
    a, b = [int(x) for x in input().split()]
    print(a + b)
    n -= 1
