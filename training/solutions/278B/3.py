def letter(i):
    return chr(97 + i)

n = int(input())
have = set()
for _ in range(n):
    s = input().strip()
    for i in range(len(s)):
        have.add(s[i])
        have.add(s[i:i + 2])
free = [letter(i) for i in range(26) if letter(i) not in have]
if not free:
    free = [letter(i // 26) + letter(i % 26) for i in range(676)]
    free = [w for w in free if w not in have]
print(free[0])
