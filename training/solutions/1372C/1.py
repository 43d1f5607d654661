for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    bad = ''.join('.' if x == i else 'x' for i, x in enumerate(a, 1)).strip('.')
    if not bad:
        print(0)
    elif '.' in bad:
        print(2)
    else:
        print(1)
