import re
for _ in range(int(input())):
    s = input().strip()
    m = re.fullmatch(r'R(\d+)C(\d+)', s)
    if m:
        row, col = m.group(1), int(m.group(2))
        name = ''
        while col:
            col, d = divmod(col - 1, 26)
            name = chr(65 + d) + name
        print(name + row)
    else:
        letters = s.rstrip('0123456789')
        num = 0
        for c in letters:
            num = num * 26 + ord(c) - 64
        print('R%sC%d' % (s[len(letters):], num))
