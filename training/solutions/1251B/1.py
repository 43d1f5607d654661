for _ in range(int(input())):
    n = int(input())
    odd = 0
    ones = 0
    for i in range(n):
        s = input()
        odd += len(s) % 2
        ones += s.count("1")
    if odd == 0 and ones % 2 == 1:
        print(n - 1)
    else:
        print(n)
