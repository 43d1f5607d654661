def go(turn, jump):
    used = [False] * n
    total = 0
    while True:
        best = -1
        for i in range(n):
            t, h, m = candies[i]
            if not used[i] and t == turn and h <= jump and (best < 0 or m > candies[best][2]):
                best = i
        if best < 0:
            return total
        used[best] = True
        jump += candies[best][2]
        total += 1
        turn = 1 - turn

n, x = map(int, input().split())
candies = [list(map(int, input().split())) for _ in range(n)]
print(max(go(t, x) for t in range(2)))
