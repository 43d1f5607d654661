n = int(input())
moves = input()
ans = 0
i = 0
while i < n:
    used = ''
    while i < n:
        c = moves[i]
        if c not in used:
            used += c
        if 'L' in used and 'R' in used or 'U' in used and 'D' in used:
            break
        i += 1
    ans += 1
print(ans)
