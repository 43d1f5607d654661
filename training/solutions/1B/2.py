import re
A = ' ABCDEFGHIJKLMNOPQRSTUVWXYZ'

def letters(x):
    return letters((x - 1) // 26) + A[(x - 1) % 26 + 1] if x else ''

for _ in range(int(input())):
    s = input()
    nums = re.findall(r'\d+', s)
    if len(nums) == 2:
        print(letters(int(nums[1])) + nums[0])
    else:
        col = 0
        for c in re.findall('[A-Z]', s):
            col = col * 26 + A.index(c)
        print(f'R{nums[0]}C{col}')
