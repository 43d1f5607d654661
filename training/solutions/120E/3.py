for _ in range(int(input())):
    last = input().strip()[-1]
    if last in "13579":
        print(0)
    else:
        print(1)
