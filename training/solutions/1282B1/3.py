t = int(input())
while t:
    t -= 1
    n, p, k = map(int, input().split())
    a = sorted(map(int, input().split()))
    answer = even = odd = 0
    for i, x in enumerate(a):
        if i % 2:
            even += x
            if even <= p:
                answer = i + 1
        else:
            odd += x
            if odd <= p:
                answer = i + 1
    print(answer)
