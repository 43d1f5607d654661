for _ in range(int(input())):
    a = input().strip().replace("0", " ").split()
    a = sorted(map(len, a))
    print(sum(a[::-1][::2]))
