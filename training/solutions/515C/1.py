n = int(input())
parts = ['', '', '2', '3', '322', '5', '53', '7', '7222', '7332']
digits = ''.join(parts[int(c)] for c in input().strip())
print(''.join(sorted(digits, reverse=True)))
