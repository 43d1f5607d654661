n = int(input())
a = sorted(map(int, input().split()), reverse=True)
zero = a.count(0)
five = n - zero
if zero == 0:
    print(-1)
else:
    while five % 9 != 0:
        five -= 1
    print(int("0" + "5" * five) * 10 ** zero)
