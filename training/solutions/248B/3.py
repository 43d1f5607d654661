n = int(input())
if n < 3:
    print("-1")
else:
    rem = 1
    for _ in range(n - 1):
        rem = rem * 10 % 210
    tail = 210 - rem
    if n == 3:
        print(100 + tail)
    else:
        tail = str(tail)
        print("1" + "0" * (n - 1 - len(tail)) + tail)
