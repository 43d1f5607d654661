for _ in range(int(input())):
    s = input().strip()
    odd = [c for c in s if c in '13579']
    even = [c for c in s if c in '02468']
    i = j = 0
    res = []
    while i < len(odd) and j < len(even):
        if odd[i] < even[j]:
            res.append(odd[i])
            i += 1
        else:
            res.append(even[j])
            j += 1
    print(''.join(res + odd[i:] + even[j:]))
