n = int(input())
s = input().strip()
balance = 0
while 'D' in s and 'R' in s:
    left = []
    for c in s:
        if c == 'D':
            if balance >= 0:
                left.append(c)
            balance += 1
        else:
            if balance <= 0:
                left.append(c)
            balance -= 1
    s = ''.join(left)
print(s[0])
