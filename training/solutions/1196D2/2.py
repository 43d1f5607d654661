q = int(input())
for _ in range(q):
    n, k = map(int, input().split())
    s = input()
    answer = n
    for start in ("RGB", "GBR", "BRG"):
        pattern = start * (n // 3 + 1)
        diff = [a != b for a, b in zip(s, pattern)]
        now = sum(diff[:k])
        answer = min(answer, now)
        for i in range(k, n):
            now += diff[i] - diff[i - k]
            answer = min(answer, now)
    print(answer)
