n, m = map(int, input().split())
turn = 0
while n and m:
    n -= 1
    m -= 1
    turn ^= 1
if turn:
    print("Akshat")
else:
    print("Malvika")
