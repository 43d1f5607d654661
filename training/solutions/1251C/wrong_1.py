for _ in range(int(input())):
    print(''.join(sorted(input().strip())))
