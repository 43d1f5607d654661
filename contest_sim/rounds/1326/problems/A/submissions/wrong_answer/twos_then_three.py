# 222...23 is a multiple of 3 when the number of twos is.
for _ in range(int(input())):
    n = int(input())
    print("-1" if n == 1 else "2" * (n - 1) + "3")
