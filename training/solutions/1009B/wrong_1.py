print(''.join(sorted(input().strip())))
