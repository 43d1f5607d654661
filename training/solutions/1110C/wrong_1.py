for _ in range(int(input())):
    a = int(input())
    full = 1
    while full <= a:
        full *= 2
    full -= 1
    print(full if a < full else 1)
