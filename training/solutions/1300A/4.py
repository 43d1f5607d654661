for _ in range(int(input())):
    n = int(input())
    a = input().split()
    z = a.count("0")
    s = sum(map(int, a)) + z
    if s == 0:
        print(z + 1)
    else:
        print(z)
