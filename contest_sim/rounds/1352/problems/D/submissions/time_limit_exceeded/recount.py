# Keeps only who took each candy in which move and recounts everything before every candy.
for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    move_of = [0] * n
    move, left, right = 1, 0, n - 1
    while left <= right:
        now = last = 0
        for i in range(n):
            if move_of[i] == move:
                now += a[i]
            if move_of[i] == move - 1 and move > 1:
                last += a[i]
        if now > last:
            move += 1
        if move % 2 == 1:
            move_of[left] = move
            left += 1
        else:
            move_of[right] = move
            right -= 1
    alice = sum(a[i] for i in range(n) if move_of[i] % 2 == 1)
    print(move, alice, sum(a) - alice)
