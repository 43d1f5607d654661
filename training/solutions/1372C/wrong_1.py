for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    bad = ''.join('.' if x == i else 'x' for i, x in enumerate(a, 1))
    print(len([g for g in bad.split('.') if g]))
