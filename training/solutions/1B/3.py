n = int(input())
for _ in range(n):
    s = input().strip()
    p = s.find('C')
    if s[0] == 'R' and s[1].isdigit() and p > 0:
        x = int(s[p + 1:])
        res = ''
        while x > 0:
            x -= 1
            res += chr(ord('A') + x % 26)
            x //= 26
        print(res[::-1] + s[1:p])
    else:
        i = 0
        col = 0
        while s[i].isalpha():
            col = col * 26 + ord(s[i]) - ord('A') + 1
            i += 1
        print('R' + s[i:] + 'C' + str(col))
