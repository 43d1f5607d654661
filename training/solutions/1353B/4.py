for _ in range(int(input())):
    n, k = map(int, input().split())
    a = [int(x) for x in input().split()]
    b = sorted([int(x) for x in input().split()])[::-1]
    c = sorted(a + b[:k])[::-1]
    print(sum(c[:n]))
