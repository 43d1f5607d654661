import string
digits = string.digits + string.ascii_lowercase + string.ascii_uppercase + '-_'
zeros = 0
for ch in input().strip():
    zeros += format(digits.find(ch), '06b').count('0')
print(pow(3, zeros, 10 ** 9 + 7))
